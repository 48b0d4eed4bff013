import okhttp3.OkHttpClient
import okhttp3.Request

fun main() {
    val client = OkHttpClient()
    val request = Request.Builder()
        .url("https://api.example.com/users")
        .addHeader("Host", "other.example.com")
        .addHeader("User-Agent", "harkdown/1.0 (docs)")
        .addHeader("Accept-Encoding", "gzip, br")
        .addHeader("Referer", "https://example.com/")
        .addHeader("Origin", "https://example.com")
        .addHeader("Accept-Language", "de")
        .addHeader("Cache-Control", "no-cache")
        .addHeader("Connection", "keep-alive")
        .addHeader("Sec-Fetch-Mode", "cors")
        .addHeader("DNT", "1")
        .build()
    client.newCall(request).execute().use { response ->
        println(response.code)
        println(response.body.string())
    }
}
