import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody

fun main() {
    val client = OkHttpClient()
    val body = "content"
    val request = Request.Builder()
        .url("https://api.example.com/files/1")
        .addHeader("Range", "bytes=0-99")
        .addHeader("Accept-Encoding", "gzip, br")
        .addHeader("Content-Range", "bytes 0-6/7")
        .addHeader("Content-Type", "text/plain")
        .put(body.toRequestBody())
        .build()
    client.newCall(request).execute().use { response ->
        println(response.code)
        println(response.body.string())
    }
}
