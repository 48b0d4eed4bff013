import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody

fun main() {
    val client = OkHttpClient()
    val body = "\n\n  two lines before, two after  \n\ttab at the end\t\n \n\n"
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
