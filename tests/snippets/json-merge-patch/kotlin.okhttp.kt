import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody

fun main() {
    val client = OkHttpClient()
    val body = "{\"name\": null, \"tags\": [\"a\"], \"price\": 12.50}"
    val request = Request.Builder()
        .url("https://api.example.com/users/1")
        .addHeader("Content-Type", "application/merge-patch+json")
        .addHeader("If-Match", "\"3\"")
        .patch(body.toRequestBody())
        .build()
    client.newCall(request).execute().use { response ->
        println(response.code)
        println(response.body.string())
    }
}
