import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody

fun main() {
    val client = OkHttpClient()
    val body = "chunk\n"
    val request = Request.Builder()
        .url("https://api.example.com/file")
        .addHeader("Content-Type", "application/offset+octet-stream")
        .addHeader("Upload-Offset", "0")
        .patch(body.toRequestBody())
        .build()
    client.newCall(request).execute().use { response ->
        println(response.code)
        println(response.body.string())
    }
}
