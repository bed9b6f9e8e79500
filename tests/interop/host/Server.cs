using System;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading;

/// <summary>
/// A SOAP 1.1 service on 127.0.0.1 with every operation of a contract. The request header X-Oracle says how to answer:
/// `fill:SEED` a filled response (`fill:1` without the header), `null` an empty one, `read` the request as it was read,
/// `fault:ELEMENT:SEED` a fault with that declared detail, `fault:none` one without a detail.
///
/// Exchange N is logged as req-N.xml, read-N.txt (losses, headers, XML and JSON of what was read), resp-N.xml and
/// resp-N.json (the truth of what was filled). The response carries X-Oracle-Seq, which is N, and X-Oracle-Dropped, the
/// number of losses.
/// </summary>
sealed class Server
{
    readonly Contract contract;
    readonly DataContracts writing;
    readonly DataContracts reading;
    readonly string log;
    int exchanges;
    volatile bool inputEnded;

    public Server(Contract contract, DataContracts writing, DataContracts reading, string log)
    {
        this.contract = contract;
        this.writing = writing;
        this.reading = reading;
        this.log = log;
    }

    /// <summary>Serve until standard input ends; with port 0 on a free port. The port is printed.</summary>
    public void Run(int port)
    {
        Directory.CreateDirectory(log);
        port = port == 0 ? FreePort() : port;
        var listener = new HttpListener();
        listener.Prefixes.Add($"http://127.0.0.1:{port}/");
        listener.Start();
        Console.WriteLine("listening " + port);
        new Thread(() => CloseAtEndOfInput(listener)) { IsBackground = true }.Start();
        try
        {
            Serve(listener);
        }
        catch (HttpListenerException) when (inputEnded)
        {
            // As intended: whoever started this program is done with it, or dead.
        }
    }

    void CloseAtEndOfInput(HttpListener listener)
    {
        Console.In.ReadToEnd();
        inputEnded = true;
        listener.Abort();
    }

    static int FreePort()
    {
        var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        var port = ((IPEndPoint)probe.LocalEndpoint).Port;
        probe.Stop();
        return port;
    }

    void Serve(HttpListener listener)
    {
        while (true)
        {
            var context = listener.GetContext();
            var number = ++exchanges;
            var reply = Answer(context, number);
            try
            {
                Log(number, "resp", "xml", reply.Envelope);
                if (reply.Truth != null)
                {
                    Log(number, "resp", "json", reply.Truth);
                }
                Send(context.Response, number, reply);
            }
            catch (Exception failure) when (failure is HttpListenerException || failure is IOException)
            {
                Console.Error.WriteLine("client has gone: " + failure.Message);
            }
        }
    }

    Reply Answer(HttpListenerContext context, int number)
    {
        try
        {
            var content = new MemoryStream();
            context.Request.InputStream.CopyTo(content);
            File.WriteAllBytes(Path.Combine(log, $"req-{number}.xml"), content.ToArray());
            if (!(context.Request.ContentType ?? "").StartsWith("text/xml"))
            {
                return new Reply { Status = 415, Envelope = "" };
            }
            var action = (context.Request.Headers["SOAPAction"] ?? "").Trim('"');
            var operation = contract.Operations.FirstOrDefault(candidate => candidate.Action == action);
            return operation == null
                ? Refuse("a:ActionNotSupported", $"no operation has the action '{action}'")
                : Answer(operation, content.ToArray(), context, number);
        }
        catch (Exception failure)
        {
            // Whatever goes wrong here must reach the test that asked.
            return Refuse("s:Client", failure.ToString());
        }
    }

    Reply Answer(Operation operation, byte[] request, HttpListenerContext context, int number)
    {
        Reading read;
        try
        {
            read = Reading.Of(request, contract, reading);
            if (read.Root != operation.Request)
            {
                throw new FormatException($"body {read.Root} for action {operation.Action}");
            }
        }
        catch (Exception failure)
        {
            var reason = $"{failure.Message} {failure.InnerException?.Message}".TrimEnd();
            Log(number, "read", "txt", "ERROR " + reason);
            return Refuse("a:DeserializationFailed", "the request cannot be read: " + reason);
        }
        var lines = read.Lost.Concat(read.Headers).Concat(new[] { read.Xml, Truth.Of(read.Value) });
        Log(number, "read", "txt", string.Join("\n", lines));
        var mode = (context.Request.Headers["X-Oracle"] ?? "fill:1").Split(':');
        var reply = Reply(operation, read, mode);
        reply.Losses = read.Lost.Count;
        return reply;
    }

    Reply Reply(Operation operation, Reading read, string[] mode)
    {
        switch (mode[0])
        {
            case "read":
                return Respond(read.Xml);
            case "null":
                var empty = Activator.CreateInstance(writing.Find(operation.Response));
                return Respond(writing.Write(empty, operation.Response));
            case "fill":
                var filled = Filler.Write(writing, operation.Response, int.Parse(mode[1]), out var value);
                return Respond(filled, Truth.Of(value));
            case "fault":
                return mode[1] == "none" ? Refuse("s:Server", FaultString) : Fault(mode[1], int.Parse(mode[2]));
            default:
                throw new FormatException("X-Oracle: " + mode[0]);
        }
    }

    Reply Fault(string name, int seed)
    {
        var element = contract.Faults.First(fault => fault.LocalName == name);
        var detail = Filler.Write(writing, element, seed, out var value);
        return Refuse("s:Server", FaultString, detail, Truth.Of(value));
    }

    static string FaultString =>
        $"Invalid client data. Check the SOAP fault details for more information. TrackingId: {Envelope.TrackingId}.";

    Reply Respond(string body, string truth = null)
    {
        return new Reply { Envelope = Envelope.Response(contract.TargetNamespace, body), Truth = truth };
    }

    Reply Refuse(string code, string reason, string detail = null, string truth = null)
    {
        var reply = Respond(Envelope.Fault(code, reason, detail), truth);
        reply.Status = 500;
        return reply;
    }

    static void Send(HttpListenerResponse response, int number, Reply reply)
    {
        var bytes = Encoding.UTF8.GetBytes(reply.Envelope);
        response.StatusCode = reply.Status;
        response.ContentType = "text/xml; charset=utf-8";
        response.AddHeader("X-Oracle-Seq", number.ToString());
        if (reply.Losses != null)
        {
            response.AddHeader("X-Oracle-Dropped", reply.Losses.ToString());
        }
        response.ContentLength64 = bytes.Length;
        response.OutputStream.Write(bytes, 0, bytes.Length);
        response.Close();
    }

    void Log(int number, string kind, string extension, string text)
    {
        File.WriteAllText(Path.Combine(log, $"{kind}-{number}.{extension}"), text);
    }
}

/// <summary>An answer before it is sent; `Losses` is null where the request was not read.</summary>
sealed class Reply
{
    public int Status { get; set; } = 200;
    public string Envelope { get; set; }
    public string Truth { get; set; }
    public int? Losses { get; set; }
}
