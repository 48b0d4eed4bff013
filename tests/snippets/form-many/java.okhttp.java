import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        OkHttpClient client = new OkHttpClient();
        RequestBody body = new FormBody.Builder()
            .add("field1", "value 1")
            .add("field2", "value 2")
            .add("field3", "value 3")
            .add("field4", "value 4")
            .add("field5", "value 5")
            .add("field6", "value 6")
            .add("field7", "value 7")
            .add("field8", "value 8")
            .add("field9", "value 9")
            .add("field10", "value 10")
            .add("field11", "value 11")
            .add("field12", "value 12")
            .add("field13", "value 13")
            .add("field14", "value 14")
            .add("field15", "value 15")
            .add("field16", "value 16")
            .add("field17", "value 17")
            .add("field18", "value 18")
            .add("field19", "value 19")
            .add("field20", "value 20")
            .add("field21", "value 21")
            .add("field22", "value 22")
            .add("field23", "value 23")
            .add("field24", "value 24")
            .add("field25", "value 25")
            .add("field26", "value 26")
            .add("field27", "value 27")
            .add("field28", "value 28")
            .add("field29", "value 29")
            .add("field30", "value 30")
            .add("field31", "value 31")
            .add("field32", "value 32")
            .add("field33", "value 33")
            .add("field34", "value 34")
            .add("field35", "value 35")
            .add("field36", "value 36")
            .add("field37", "value 37")
            .add("field38", "value 38")
            .add("field39", "value 39")
            .add("field40", "value 40")
            .build();
        Request request = new Request.Builder()
            .url("https://api.example.com/form")
            .post(body)
            .build();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.code());
            System.out.println(response.body().string());
        }
    }
}
