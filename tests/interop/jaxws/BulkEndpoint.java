import com.microsoft.schemas._2003._10.serialization.arrays.ArrayOfstring;
import https.bingads_microsoft_com.campaignmanagement.v13.*;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.ServerSocket;
import java.util.Map;
import java.util.StringJoiner;
import javax.xml.datatype.XMLGregorianCalendar;
import javax.xml.namespace.QName;
import javax.xml.ws.Endpoint;
import javax.xml.ws.Holder;
import javax.xml.ws.soap.SOAPBinding;
import javax.xml.ws.spi.Invoker;
import javax.xml.ws.spi.Provider;
import org.datacontract.schemas._2004._07.system_collections.ArrayOfKeyValuePairOfstringstring;
import org.datacontract.schemas._2004._07.system_collections.KeyValuePairOfstringstring;

/**
 * The Bulk service on 127.0.0.1, by JAX-WS RI with the classes that wsimport made of the contract. It prints its
 * address, and ends with its standard input. What it read it tells in its answers.
 */
public final class BulkEndpoint extends Invoker {
    public static void main(String[] arguments) throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        String address = "http://127.0.0.1:" + port + "/bulk";
        Endpoint endpoint = Provider.provider()
            .createEndpoint(SOAPBinding.SOAP11HTTP_BINDING, IBulkService.class, new BulkEndpoint());
        String namespace = "https://bingads.microsoft.com/CampaignManagement/v13";
        endpoint.setProperties(Map.of(
            Endpoint.WSDL_SERVICE, new QName(namespace, "BulkService"),
            Endpoint.WSDL_PORT, new QName(namespace, "BulkPort")));
        endpoint.publish(address);
        System.out.println("listening " + address);
        while (System.in.read() >= 0) {
            // Nothing is asked this way.
        }
        endpoint.stop();
        System.exit(0);
    }

    /** The arguments are the request, its headers by their names, and that of the response. */
    @Override
    public Object invoke(Method method, Object... arguments) throws InvocationTargetException {
        try {
            return answer(method, arguments);
        } catch (Exception failure) {
            throw new InvocationTargetException(failure);
        }
    }

    @SuppressWarnings("unchecked")
    private static Object answer(Method method, Object[] arguments) throws Exception {
        ((Holder<String>) arguments[8]).value = "t-" + method.getName();
        Object request = arguments[0];
        if (request instanceof DownloadCampaignsByAccountIdsRequest) {
            return download((DownloadCampaignsByAccountIdsRequest) request, arguments);
        }
        if (request instanceof GetBulkDownloadStatusRequest) {
            return status(((GetBulkDownloadStatusRequest) request).getRequestId());
        }
        if (request instanceof UploadEntityRecordsRequest) {
            return upload((UploadEntityRecordsRequest) request);
        }
        throw new UnsupportedOperationException(method.getName());
    }

    @Override
    public void inject(javax.xml.ws.WebServiceContext context) {
        // Not needed.
    }

    private static Object download(DownloadCampaignsByAccountIdsRequest request, Object[] arguments) {
        StringJoiner read = new StringJoiner("|");
        for (int header = 1; header < 8; header++) {
            read.add(String.valueOf(arguments[header]));
        }
        read.add(request.getAccountIds().getLong().toString());
        read.add(String.valueOf(request.getCompressionType()));
        read.add(request.getDataScope().toString());
        read.add(request.getDownloadEntities().getDownloadEntity().toString());
        read.add(String.valueOf(request.getFormatVersion()));
        XMLGregorianCalendar since = request.getLastSyncTimeInUTC();
        read.add(since == null ? "null" : since.toXMLFormat());
        DownloadCampaignsByAccountIdsResponse response = new DownloadCampaignsByAccountIdsResponse();
        response.setDownloadRequestId(read.toString());
        return response;
    }

    private static Object status(String id) throws Exception {
        OperationError error = new OperationError();
        error.setCode(4204);
        error.setMessage("It is <too> much & \u00fc");
        ArrayOfOperationError errors = new ArrayOfOperationError();
        errors.getOperationError().add(error);
        if (id.equals("refused")) {
            ApiFaultDetail detail = new ApiFaultDetail();
            detail.setTrackingId("t-fault");
            detail.setOperationErrors(errors);
            throw new IBulkServiceGetBulkDownloadStatusApiFaultDetail2FaultFaultMessage("Refused.", detail);
        }
        if (id.equals("broken")) {
            throw new IllegalStateException("It broke.");
        }
        KeyValuePairOfstringstring pair = new KeyValuePairOfstringstring();
        pair.setKey("k");
        pair.setValue("v");
        ArrayOfKeyValuePairOfstringstring map = new ArrayOfKeyValuePairOfstringstring();
        map.getKeyValuePairOfstringstring().add(pair);
        GetBulkDownloadStatusResponse response = new GetBulkDownloadStatusResponse();
        response.setErrors(errors);
        response.setForwardCompatibilityMap(map);
        response.setPercentComplete(100);
        response.setRequestStatus(id);
        return response;
    }

    private static Object upload(UploadEntityRecordsRequest request) {
        ArrayOfstring records = new ArrayOfstring();
        for (String record : request.getEntityRecords().getString()) {
            records.getString().add(record == null ? null : record + "!");
        }
        UploadEntityRecordsResponse response = new UploadEntityRecordsResponse();
        response.setEntityRecords(records);
        response.setRequestStatus(request.getResponseMode().value());
        response.setRequestId(String.valueOf(request.getAccountId()));
        return response;
    }
}
