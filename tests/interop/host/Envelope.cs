using System;
using System.IO;
using System.Linq;
using System.Security;
using System.Xml.Linq;

/// <summary>SOAP 1.1 envelopes as a .NET service writes them.</summary>
static class Envelope
{
    public const string TrackingId = "f00d-1";

    static readonly XNamespace Soap = "http://schemas.xmlsoap.org/soap/envelope/";
    static readonly XNamespace Instance = "http://www.w3.org/2001/XMLSchema-instance";
    const string DispatchNamespace = "http://schemas.microsoft.com/net/2005/12/windowscommunicationfoundation/dispatcher";

    public static string Request(string ns, string body)
    {
        var tokens = "<AuthenticationToken>t</AuthenticationToken><DeveloperToken>d</DeveloperToken>";
        return Wrap($"<s:Header xmlns=\"{ns}\">{tokens}</s:Header>", body);
    }

    public static string Response(string ns, string body)
    {
        return Wrap($"<s:Header><h:TrackingId xmlns:h=\"{ns}\">{TrackingId}</h:TrackingId></s:Header>", body);
    }

    /// <summary>A fault as the content of a body; `detail` is the detail's content, null for a fault without one.</summary>
    public static string Fault(string code, string reason, string detail)
    {
        var prefix = code.StartsWith("a:") ? $" xmlns:a=\"{DispatchNamespace}\"" : "";
        return $"<s:Fault><faultcode{prefix}>{code}</faultcode>"
            + $"<faultstring xml:lang=\"en-US\">{SecurityElement.Escape(reason)}</faultstring>"
            + (detail == null ? "" : $"<detail>{detail}</detail>")
            + "</s:Fault>";
    }

    public static XDocument Parse(byte[] envelope)
    {
        var document = XDocument.Load(new MemoryStream(envelope), LoadOptions.PreserveWhitespace);
        if (document.Root.Name != Soap + "Envelope")
        {
            throw new FormatException("root is " + document.Root.Name);
        }
        return document;
    }

    /// <summary>The element in the body, or that in the detail of a fault.</summary>
    public static XElement Content(XDocument envelope)
    {
        var content = envelope.Root.Element(Soap + "Body").Elements().First();
        return content.Name == Soap + "Fault" ? content.Element("detail").Elements().First() : content;
    }

    /// <summary>Refuse a header that must be understood and is none of the contract's.</summary>
    public static void CheckHeaders(XDocument envelope, string ns)
    {
        var foreign = envelope.Root.Elements(Soap + "Header").Elements().FirstOrDefault(header =>
            (string)header.Attribute(Soap + "mustUnderstand") == "1"
            && header.Name.NamespaceName != ns
            && !header.Name.NamespaceName.Contains("addressing"));
        if (foreign != null)
        {
            throw new FormatException("MustUnderstand " + foreign.Name);
        }
    }

    /// <summary>A line for each header, as a log shows it.</summary>
    public static string[] DescribeHeaders(XDocument envelope)
    {
        return envelope.Root.Elements(Soap + "Header").Elements().Select(header =>
        {
            var nil = (string)header.Attribute(Instance + "nil") == "true";
            return $"HEADER {header.Name} = {(nil ? "(nil)" : header.Value)}";
        }).ToArray();
    }

    static string Wrap(string header, string body)
    {
        return $"<s:Envelope xmlns:s=\"{Soap}\">{header}<s:Body>{body}</s:Body></s:Envelope>";
    }
}
