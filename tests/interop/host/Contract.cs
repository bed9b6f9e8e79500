using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

/// <summary>An operation of a contract: its SOAP action and the elements of its messages.</summary>
sealed class Operation
{
    public Operation(string name, string action, XName request, XName response)
    {
        Name = name;
        Action = action;
        Request = request;
        Response = response;
    }

    public string Name { get; }
    public string Action { get; }
    public XName Request { get; }
    public XName Response { get; }
}

/// <summary>What these programs need to know of a WSDL 1.1 contract beside its data contracts.</summary>
sealed class Contract
{
    static readonly XNamespace Wsdl = "http://schemas.xmlsoap.org/wsdl/";
    static readonly XNamespace Soap = "http://schemas.xmlsoap.org/wsdl/soap/";
    static readonly XNamespace Schema = "http://www.w3.org/2001/XMLSchema";

    readonly XElement definitions;
    readonly Dictionary<XName, XName> typeOfElement = new Dictionary<XName, XName>();

    public Contract(string path)
    {
        definitions = XDocument.Load(path).Root;
        TargetNamespace = (string)definitions.Attribute("targetNamespace");
        ReadElements();
        var portType = definitions.Elements(Wsdl + "portType").Elements(Wsdl + "operation").ToList();
        Operations = portType.Select(ReadOperation).ToList();
        Faults = portType.Elements(Wsdl + "fault").Select(ElementOfMessage).Distinct().ToList();
    }

    public string TargetNamespace { get; }
    public IReadOnlyList<Operation> Operations { get; }

    /// <summary>The detail elements of all declared faults.</summary>
    public IReadOnlyList<XName> Faults { get; }

    /// <summary>The type of a global element; a message's anonymous type bears the name of its element.</summary>
    public XName TypeOf(XName element)
    {
        return typeOfElement.TryGetValue(element, out var type) ? type : element;
    }

    void ReadElements()
    {
        foreach (var schema in definitions.Descendants(Schema + "schema"))
        {
            XNamespace target = (string)schema.Attribute("targetNamespace") ?? "";
            foreach (var element in schema.Elements(Schema + "element").Where(e => e.Attribute("type") != null))
            {
                typeOfElement[target + (string)element.Attribute("name")] = Resolve(element, "type");
            }
        }
    }

    Operation ReadOperation(XElement operation)
    {
        var name = (string)operation.Attribute("name");
        var binding = definitions.Elements(Wsdl + "binding").Elements(Wsdl + "operation")
            .First(bound => (string)bound.Attribute("name") == name);
        return new Operation(
            name,
            (string)binding.Element(Soap + "operation").Attribute("soapAction"),
            ElementOfMessage(operation.Element(Wsdl + "input")),
            ElementOfMessage(operation.Element(Wsdl + "output")));
    }

    // The body is the first part of a message; headers have messages of their own or come after it.
    XName ElementOfMessage(XElement reference)
    {
        var name = Resolve(reference, "message").LocalName;
        var message = definitions.Elements(Wsdl + "message").First(m => (string)m.Attribute("name") == name);
        return Resolve(message.Elements(Wsdl + "part").First(), "element");
    }

    static XName Resolve(XElement element, string attribute)
    {
        var parts = ((string)element.Attribute(attribute)).Split(':');
        var ns = parts.Length == 1 ? element.GetDefaultNamespace() : element.GetNamespaceOfPrefix(parts[0]);
        return ns + parts[parts.Length - 1];
    }
}
