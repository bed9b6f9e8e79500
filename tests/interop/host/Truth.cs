using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Runtime.Serialization;
using System.Text;
using System.Xml;

/// <summary>
/// An object as JSON, to be compared with what another program reads. Objects carry `$type`, the name of the contract's
/// type, and no member that the serializer leaves out; enumerations are their wire names, flags lists of them; numbers,
/// times and bytes that JSON cannot carry are objects with one member: `$double`, `$decimal`, `$dateTime`, `$base64`.
/// </summary>
static class Truth
{
    static readonly Dictionary<Type, Func<object, string>> Scalars = new Dictionary<Type, Func<object, string>>
    {
        [typeof(string)] = value => Quote((string)value),
        [typeof(bool)] = value => XmlConvert.ToString((bool)value),
        [typeof(int)] = Integer,
        [typeof(long)] = Integer,
        [typeof(short)] = Integer,
        [typeof(byte)] = Integer,
        [typeof(double)] = value => Tagged("$double", XmlConvert.ToString((double)value)),
        [typeof(float)] = value => Tagged("$double", XmlConvert.ToString((float)value)),
        [typeof(decimal)] = value => Tagged("$decimal", XmlConvert.ToString((decimal)value)),
        [typeof(DateTime)] = value => Tagged("$dateTime", Time((DateTime)value)),
        [typeof(byte[])] = value => Tagged("$base64", Convert.ToBase64String((byte[])value)),
    };

    public static string Of(object value)
    {
        if (value == null)
        {
            return "null";
        }
        if (Scalars.TryGetValue(value.GetType(), out var scalar))
        {
            return scalar(value);
        }
        if (value is Enum)
        {
            return Enumerated((Enum)value);
        }
        return value is IEnumerable items ? List(items.Cast<object>().Select(Of)) : Record(value);
    }

    public static string List(IEnumerable<string> items)
    {
        return "[" + string.Join(",", items) + "]";
    }

    public static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            if (c == '"' || c == '\\')
            {
                quoted.Append('\\').Append(c);
            }
            else if (c < ' ' || c > '~')
            {
                quoted.AppendFormat("\\u{0:x4}", (int)c);
            }
            else
            {
                quoted.Append(c);
            }
        }
        return quoted.Append('"').ToString();
    }

    static string Integer(object value)
    {
        return Convert.ToString(value, CultureInfo.InvariantCulture);
    }

    static string Time(DateTime value)
    {
        return XmlConvert.ToString(value, XmlDateTimeSerializationMode.RoundtripKind);
    }

    static string Tagged(string tag, string value)
    {
        return "{" + Quote(tag) + ":" + Quote(value) + "}";
    }

    static string Record(object value)
    {
        var type = value.GetType();
        var members = from member in DataContracts.Members(type)
                      let declared = DataContracts.Declared(member)
                      let content = member.GetValue(value)
                      where declared.EmitDefaultValue || !IsDefault(content, member.PropertyType)
                      select Quote(declared.Name ?? member.Name) + ":" + Of(content);
        var name = Quote("$type") + ":" + Quote(type.GetCustomAttribute<DataContractAttribute>().Name);
        return "{" + string.Join(",", new[] { name }.Concat(members)) + "}";
    }

    static bool IsDefault(object value, Type type)
    {
        return Equals(value, type.IsValueType ? Activator.CreateInstance(type) : null);
    }

    static string Enumerated(Enum value)
    {
        var type = value.GetType();
        return type.GetCustomAttribute<FlagsAttribute>() == null
            ? Quote(WireName(type.GetField(value.ToString())))
            : List(FlagNames(value, type).Select(Quote));
    }

    // As the serializer writes flags: the value of that very number if there is one (values may overlap); otherwise
    // values in the order of declaration, each taking its bits away from the rest.
    static IEnumerable<string> FlagNames(Enum value, Type type)
    {
        var rest = Convert.ToInt64(value);
        var fields = type.GetFields(BindingFlags.Public | BindingFlags.Static);
        var exact = fields.FirstOrDefault(field => Bits(field) == rest);
        foreach (var field in exact == null ? fields : new[] { exact })
        {
            var bits = Bits(field);
            if (field == exact || (bits != 0 && (rest & bits) == bits))
            {
                rest &= ~bits;
                yield return WireName(field);
            }
        }
    }

    static long Bits(FieldInfo field)
    {
        return Convert.ToInt64(field.GetRawConstantValue());
    }

    static string WireName(FieldInfo field)
    {
        return field.GetCustomAttribute<EnumMemberAttribute>()?.Value ?? field.Name;
    }
}
