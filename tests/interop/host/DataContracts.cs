using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Serialization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

/// <summary>The data contracts of an assembly, written and read by Microsoft's DataContractSerializer.</summary>
sealed class DataContracts
{
    readonly Contract contract;
    readonly Dictionary<XName, Type> types = new Dictionary<XName, Type>();

    public DataContracts(Contract contract, string assembly)
    {
        this.contract = contract;
        foreach (var type in Assembly.LoadFrom(Path.GetFullPath(assembly)).GetTypes())
        {
            var declared = type.GetCustomAttribute<DataContractAttribute>(false);
            if (declared != null)
            {
                types[XName.Get(declared.Name, declared.Namespace)] = type;
            }
        }
    }

    /// <summary>The class of a global element's type.</summary>
    public Type Find(XName element)
    {
        if (types.TryGetValue(contract.TypeOf(element), out var type))
        {
            return type;
        }
        throw new KeyNotFoundException("no contract for " + element);
    }

    public string Write(object value, XName element)
    {
        var stream = new MemoryStream();
        using (var writer = XmlDictionaryWriter.CreateTextWriter(stream, new UTF8Encoding(false), false))
        {
            Serializer(element).WriteObject(writer, value);
        }
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>Read the first element of that name in an envelope.</summary>
    public object Read(byte[] envelope, XName element)
    {
        using (var reader = XmlDictionaryReader.CreateTextReader(envelope, XmlDictionaryReaderQuotas.Max))
        {
            while (!reader.IsStartElement(element.LocalName, element.NamespaceName))
            {
                reader.Read();
            }
            return Serializer(element).ReadObject(reader, true);
        }
    }

    /// <summary>The properties that are data members, those of the base class first.</summary>
    public static IEnumerable<PropertyInfo> Members(Type type)
    {
        const BindingFlags own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        var inherited = type.BaseType == null ? Enumerable.Empty<PropertyInfo>() : Members(type.BaseType);
        return inherited.Concat(type.GetProperties(own).Where(property => Declared(property) != null));
    }

    public static DataMemberAttribute Declared(PropertyInfo member)
    {
        return member.GetCustomAttribute<DataMemberAttribute>();
    }

    DataContractSerializer Serializer(XName element)
    {
        var names = new XmlDictionary();
        var settings = new DataContractSerializerSettings
        {
            RootName = names.Add(element.LocalName),
            RootNamespace = names.Add(element.NamespaceName),
            MaxItemsInObjectGraph = int.MaxValue,
            IgnoreExtensionDataObject = true,
        };
        return new DataContractSerializer(Find(element), settings);
    }
}
