import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody

fun main() {
    val client = OkHttpClient()
    val body = "{\"a\": [1.10, \"b\"]}"
    val request = Request.Builder()
        .url("https://api.example.com/notes/1")
        .addHeader("content-type", "Application/JSON;odata.metadata=minimal; IEEE754Compatible=true")
        .put(body.toRequestBody())
        .build()
    client.newCall(request).execute().use { response ->
        println(response.code)
        println(response.body.string())
    }
}
