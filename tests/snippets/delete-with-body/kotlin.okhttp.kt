import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody

fun main() {
    val client = OkHttpClient()
    val body = "{\"ids\": [1, 2, 3]}"
    val request = Request.Builder()
        .url("https://api.example.com/users")
        .addHeader("Content-Type", "application/json")
        .delete(body.toRequestBody())
        .build()
    client.newCall(request).execute().use { response ->
        println(response.code)
        println(response.body.string())
    }
}
