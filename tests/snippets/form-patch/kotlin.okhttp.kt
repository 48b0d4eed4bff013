import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

fun main() {
    val client = OkHttpClient()
    val body = FormBody.Builder()
        .add("callback", "https://example.com/a?b=c&d=e#f")
        .add("template", "{{name}} \${name} #{name}")
        .add("enabled", "true")
        .build()
    val request = Request.Builder()
        .url("https://api.example.com/settings")
        .patch(body)
        .build()
    client.newCall(request).execute().use { response ->
        println(response.code)
        println(response.body.string())
    }
}
