using System.Collections.Generic;
using System.IO;
using System.Runtime.Serialization;
using System.Text;
using System.Xml.Linq;

/// <summary>What the serializer read from an envelope.</summary>
sealed class Reading
{
    public XName Root { get; private set; }
    public object Value { get; private set; }

    /// <summary>The object, written again in full; empty where the serializer refuses to.</summary>
    public string Xml { get; private set; }

    /// <summary>What the envelope has and the object has not.</summary>
    public List<string> Lost { get; private set; }

    public string[] Headers { get; private set; }

    public static Reading Of(byte[] envelope, Contract contract, DataContracts contracts)
    {
        var document = Envelope.Parse(envelope);
        Envelope.CheckHeaders(document, contract.TargetNamespace);
        var sent = Envelope.Content(document);
        var reading = new Reading
        {
            Root = sent.Name,
            Value = contracts.Read(envelope, sent.Name),
            Headers = Envelope.DescribeHeaders(document),
        };
        reading.Compare(sent, contracts);
        return reading;
    }

    void Compare(XElement sent, DataContracts contracts)
    {
        try
        {
            Xml = contracts.Write(Value, Root);
            using (var text = new MemoryStream(Encoding.UTF8.GetBytes(Xml)))
            {
                Lost = Losses.Between(sent, XElement.Load(text, LoadOptions.PreserveWhitespace));
            }
        }
        catch (SerializationException refusal)
        {
            // An absent enumeration that cannot be null, and has no value for 0, is read but cannot be written.
            Xml = "";
            Lost = new List<string> { "NODIFF read, but cannot be written again: " + refusal.Message.Split('.')[0] };
        }
    }
}
