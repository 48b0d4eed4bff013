import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody

fun main() {
    val client = OkHttpClient()
    val body = "From: a@example.com\r\nSubject: a\r\n\r\n.dot\r\nlone\rreturn\r\n"
    val request = Request.Builder()
        .url("https://api.example.com/notes")
        .addHeader("Content-Type", "message/rfc822")
        .post(body.toRequestBody())
        .build()
    client.newCall(request).execute().use { response ->
        println(response.code)
        println(response.body.string())
    }
}
