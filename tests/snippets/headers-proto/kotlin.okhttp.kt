import okhttp3.OkHttpClient
import okhttp3.Request

fun main() {
    val client = OkHttpClient()
    val request = Request.Builder()
        .url("https://api.example.com/users")
        .addHeader("__proto__", "x")
        .addHeader("constructor", "y")
        .addHeader("10", "ten")
        .addHeader("2", "two")
        .build()
    client.newCall(request).execute().use { response ->
        println(response.code)
        println(response.body.string())
    }
}
