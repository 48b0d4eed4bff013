import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody

fun main() {
    val client = OkHttpClient()
    val body = "[1e5]"
    val request = Request.Builder()
        .url("https://api.example.com/numbers/1")
        .addHeader("Content-Type", "application/json")
        .put(body.toRequestBody())
        .build()
    client.newCall(request).execute().use { response ->
        println(response.code)
        println(response.body.string())
    }
}
