import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody

fun main() {
    val client = OkHttpClient()
    val body = "<?xml version=\"1.0\" encoding=\"utf-8\"?><name>Söhne</name>"
    val request = Request.Builder()
        .url("https://api.example.com/feed")
        .addHeader("Content-Type", "text/xml;charset=utf-8")
        .post(body.toRequestBody())
        .build()
    client.newCall(request).execute().use { response ->
        println(response.code)
        println(response.body.string())
    }
}
