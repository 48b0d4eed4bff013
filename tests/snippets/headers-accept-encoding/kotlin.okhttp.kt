import okhttp3.OkHttpClient
import okhttp3.Request

fun main() {
    val client = OkHttpClient()
    val request = Request.Builder()
        .url("https://api.example.com/archive")
        .addHeader("Accept-Encoding", "identity")
        .addHeader("User-Agent", "curl/8.5.0")
        .addHeader("Accept", "*/*")
        .addHeader("DNT", "1")
        .addHeader("X_Under_Score", "kept")
        .build()
    client.newCall(request).execute().use { response ->
        println(response.code)
        println(response.body.string())
    }
}
