import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody

fun main() {
    val client = OkHttpClient()
    val body = """
        <?xml version="1.0"?>
        <find>
          <name>O'Brien &amp; Söhne</name>
        </find>
    """.trimIndent()
    val request = Request.Builder()
        .url("https://api.example.com/soap")
        .addHeader("SOAPAction", "\"urn:find\"")
        .addHeader("Content-Type", "text/xml")
        .post(body.toRequestBody())
        .build()
    client.newCall(request).execute().use { response ->
        println(response.code)
        println(response.body.string())
    }
}
