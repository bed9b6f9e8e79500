// DataContractGenerator WSDL SOURCE READING_SOURCE
//
// Writes .NET data contracts of every schema type and every message element of a WSDL, made by the importer that a .NET
// client would use, as C# source. There are two: with SOURCE the serializer writes what a .NET service writes; with
// READING_SOURCE it also writes members that have their default value, so that an object which was read can be compared
// with the envelope in full.

using System.CodeDom;
using System.CodeDom.Compiler;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.Serialization;
using System.Web.Services.Description;
using System.Xml.Schema;
using System.Xml.Serialization;

static class DataContractGenerator
{
    const string SerializationNamespace = "http://schemas.microsoft.com/2003/10/Serialization/";

    static int Main(string[] arguments)
    {
        var schemas = ServiceDescription.Read(arguments[0]).Types.Schemas;
        var code = Import(schemas);
        foreach (var type in Types(code))
        {
            RefuseExtensionData(type);
        }
        Write(code, arguments[1]);
        foreach (var type in Types(code))
        {
            EmitDefaultValues(type);
        }
        Write(code, arguments[2]);
        return 0;
    }

    static CodeCompileUnit Import(XmlSchemas schemas)
    {
        var set = new XmlSchemaSet { XmlResolver = null };
        foreach (XmlSchema schema in schemas)
        {
            set.Add(schema);
        }
        set.Compile();
        var importer = new XsdDataContractImporter { Options = new ImportOptions() };
        importer.Options.Namespaces["*"] = "Contracts";
        foreach (var element in MessageElements(schemas))
        {
            importer.Import(set, element);
        }
        importer.Import(set);
        return importer.CodeCompileUnit;
    }

    // The importer finds named types by itself; a message's type is anonymous and must be asked for.
    static IEnumerable<XmlSchemaElement> MessageElements(XmlSchemas schemas)
    {
        return from XmlSchema schema in schemas
               where schema.TargetNamespace != SerializationNamespace
               from element in schema.Items.OfType<XmlSchemaElement>()
               where element.SchemaTypeName.IsEmpty
               select element;
    }

    static IEnumerable<CodeTypeDeclaration> Types(CodeCompileUnit code)
    {
        return from CodeNamespace ns in code.Namespaces
               from CodeTypeDeclaration type in ns.Types
               select type;
    }

    // With extension data an unknown element would survive a round trip; here it must be seen as lost.
    static void RefuseExtensionData(CodeTypeDeclaration type)
    {
        var extensible = type.BaseTypes.Cast<CodeTypeReference>()
            .FirstOrDefault(reference => reference.BaseType == typeof(IExtensibleDataObject).FullName);
        if (extensible != null)
        {
            type.BaseTypes.Remove(extensible);
        }
    }

    static void EmitDefaultValues(CodeTypeDeclaration type)
    {
        var arguments = from CodeTypeMember member in type.Members
                        from CodeAttributeDeclaration attribute in member.CustomAttributes
                        where attribute.Name == typeof(DataMemberAttribute).FullName
                        select attribute.Arguments;
        foreach (var list in arguments)
        {
            var emit = list.Cast<CodeAttributeArgument>()
                .FirstOrDefault(argument => argument.Name == nameof(DataMemberAttribute.EmitDefaultValue));
            if (emit != null)
            {
                list.Remove(emit);
            }
        }
    }

    static void Write(CodeCompileUnit code, string path)
    {
        using (var writer = new StreamWriter(path))
        {
            CodeDomProvider.CreateProvider("CSharp")
                .GenerateCodeFromCompileUnit(code, writer, new CodeGeneratorOptions());
        }
    }
}
