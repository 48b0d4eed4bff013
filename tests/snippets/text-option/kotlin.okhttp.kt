import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody

fun main() {
    val client = OkHttpClient()
    val body = "--config=/etc/passwd -o x"
    val request = Request.Builder()
        .url("https://api.example.com/notes")
        .addHeader("Content-Type", "text/plain")
        .post(body.toRequestBody())
        .build()
    client.newCall(request).execute().use { response ->
        println(response.code)
        println(response.body.string())
    }
}
