import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody

fun main() {
    val client = OkHttpClient()
    val body = "12345678901234567890"
    val request = Request.Builder()
        .url("https://api.example.com/counter")
        .addHeader("Content-Type", "application/json")
        .put(body.toRequestBody())
        .build()
    client.newCall(request).execute().use { response ->
        println(response.code)
        println(response.body.string())
    }
}
