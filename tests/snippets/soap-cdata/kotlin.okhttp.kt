import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody

fun main() {
    val client = OkHttpClient()
    val body = "<s:Envelope xmlns:s=\"http://www.w3.org/2003/05/soap-envelope\">\n  <s:Body><![CDATA[a ]] b \$x `c` {{d}}]]></s:Body>\n</s:Envelope>\n"
    val request = Request.Builder()
        .url("https://api.example.com/soap")
        .addHeader("Content-Type", "application/soap+xml; charset=utf-8; action=\"urn:find\"")
        .post(body.toRequestBody())
        .build()
    client.newCall(request).execute().use { response ->
        println(response.code)
        println(response.body.string())
    }
}
