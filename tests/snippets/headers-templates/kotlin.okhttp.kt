import okhttp3.OkHttpClient
import okhttp3.Request

fun main() {
    val client = OkHttpClient()
    val request = Request.Builder()
        .url("https://api.example.com/users")
        .addHeader("X-Template", "{{name}} \${name} <name> #{name} %(name)s {0} <%= name %>")
        .addHeader("X-Percent", "100% %USERNAME% %d")
        .addHeader("X-Json", "{\"a\": [\"b\", 1], \"c\": \"\\u00e9\"}")
        .addHeader("X-Comment", "a // b /* c */ # d -- e")
        .addHeader("X-Caret", "^a^ ^^ &b|c")
        .build()
    client.newCall(request).execute().use { response ->
        println(response.code)
        println(response.body.string())
    }
}
