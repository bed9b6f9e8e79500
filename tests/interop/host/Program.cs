// SerializerHost: Microsoft's DataContractSerializer as an oracle. Commands, all after WSDL ASSEMBLY READING_ASSEMBLY
// (see DataContractGenerator.cs for the assemblies):
//
//   fillall SEEDS DIRECTORY   for every request, response and declared fault: an envelope and its truth, as
//                             <element>.<seed>.xml and .json
//   read ENVELOPE...          a line of JSON for each: its root, what was lost, the value that was read, or the error
//   host PORT LOG             a SOAP 1.1 server, see Server.cs

using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Xml.Linq;

static class Program
{
    static int Main(string[] arguments)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        var contract = new Contract(arguments[0]);
        var writing = new DataContracts(contract, arguments[1]);
        var reading = new DataContracts(contract, arguments[2]);
        switch (arguments[3])
        {
            case "fillall":
                FillAll(contract, writing, int.Parse(arguments[4]), arguments[5]);
                return 0;
            case "read":
                foreach (var path in arguments.Skip(4))
                {
                    Console.WriteLine(Describe(path, contract, reading));
                }
                return 0;
            case "host":
                new Server(contract, writing, reading, arguments[5]).Run(int.Parse(arguments[4]));
                return 0;
            default:
                Console.Error.WriteLine("no such command: " + arguments[3]);
                return 2;
        }
    }

    static void FillAll(Contract contract, DataContracts contracts, int seeds, string directory)
    {
        Directory.CreateDirectory(directory);
        var ns = contract.TargetNamespace;
        for (var seed = 1; seed <= seeds; seed++)
        {
            foreach (var operation in contract.Operations)
            {
                Fill(contracts, operation.Request, seed, directory, body => Envelope.Request(ns, body));
                Fill(contracts, operation.Response, seed, directory, body => Envelope.Response(ns, body));
            }
            foreach (var fault in contract.Faults)
            {
                Fill(contracts, fault, seed, directory, detail =>
                    Envelope.Response(ns, Envelope.Fault("s:Server", "Invalid client data.", detail)));
            }
        }
    }

    static void Fill(
        DataContracts contracts, XName element, int seed, string directory, Func<string, string> wrap)
    {
        var path = Path.Combine(directory, $"{element.LocalName}.{seed}.");
        File.WriteAllText(path + "xml", wrap(Filler.Write(contracts, element, seed, out var value)));
        File.WriteAllText(path + "json", Truth.Of(value));
    }

    static string Describe(string path, Contract contract, DataContracts contracts)
    {
        var members = new List<string> { Member("file", Truth.Quote(path)) };
        try
        {
            var read = Reading.Of(File.ReadAllBytes(path), contract, contracts);
            members.Add(Member("root", Truth.Quote(read.Root.LocalName)));
            members.Add(Member("lost", Truth.List(read.Lost.Select(Truth.Quote))));
            members.Add(Member("value", Truth.Of(read.Value)));
        }
        catch (Exception failure)
        {
            // Whatever the serializer refuses is a result, and must not hide those of the other envelopes.
            var reason = $"{failure.GetType().Name}: {failure.Message} {failure.InnerException?.Message}";
            members.Add(Member("error", Truth.Quote(reason.TrimEnd())));
        }
        return "{" + string.Join(",", members) + "}";
    }

    static string Member(string name, string value)
    {
        return Truth.Quote(name) + ":" + value;
    }
}
