import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody

fun main() {
    val client = OkHttpClient()
    val body = "[{\"op\": \"replace\", \"path\": \"/name\", \"value\": \"x\"}]"
    val request = Request.Builder()
        .url("https://api.example.com/users/7")
        .addHeader("Content-Type", "application/json-patch+json")
        .patch(body.toRequestBody())
        .build()
    client.newCall(request).execute().use { response ->
        println(response.code)
        println(response.body.string())
    }
}
