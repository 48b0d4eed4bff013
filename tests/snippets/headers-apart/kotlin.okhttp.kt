import okhttp3.OkHttpClient
import okhttp3.Request

fun main() {
    val client = OkHttpClient()
    val request = Request.Builder()
        .url("https://api.example.com/users")
        .addHeader("Cookie", "a=1")
        .addHeader("Cookie", "b=2")
        .addHeader("accept", "text/html")
        .addHeader("Proxy-Connection", "keep-alive")
        .build()
    client.newCall(request).execute().use { response ->
        println(response.code)
        println(response.body.string())
    }
}
