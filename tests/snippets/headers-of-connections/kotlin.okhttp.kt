import okhttp3.OkHttpClient
import okhttp3.Request

fun main() {
    val client = OkHttpClient()
    val request = Request.Builder()
        .url("https://api.example.com/users")
        .addHeader("Connection", "close")
        .addHeader("TE", "trailers")
        .addHeader("Upgrade", "h2c")
        .addHeader("Keep-Alive", "timeout=5")
        .addHeader("Trailer", "X-Sum")
        .addHeader("Via", "1.1 proxy")
        .addHeader("Date", "Tue, 15 Nov 1994 08:12:31 GMT")
        .addHeader("Range", "bytes=0-1")
        .addHeader("If-None-Match", "*")
        .addHeader("Proxy-Authorization", "Basic x")
        .addHeader("Sec-CH-UA", "\"x\"")
        .addHeader("Set-Cookie", "a=b")
        .addHeader("Max-Forwards", "3")
        .addHeader("X-HTTP-Method-Override", "PATCH")
        .addHeader("Access-Control-Request-Method", "PUT")
        .addHeader("Accept-Charset", "utf-8")
        .build()
    client.newCall(request).execute().use { response ->
        println(response.code)
        println(response.body.string())
    }
}
