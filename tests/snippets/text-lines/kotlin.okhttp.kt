import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody

fun main() {
    val client = OkHttpClient()
    val body = "one\r\ntwo\n\tthree \"\"\" and `ticks`\n\nfive \\ \${six}\n"
    val request = Request.Builder()
        .url("https://api.example.com/notes")
        .addHeader("Content-Type", "text/plain; charset=utf-8")
        .post(body.toRequestBody())
        .build()
    client.newCall(request).execute().use { response ->
        println(response.code)
        println(response.body.string())
    }
}
