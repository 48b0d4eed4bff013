import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody

fun main() {
    val client = OkHttpClient()
    val body = "city=K%C3%B6ln&a=1"
    val request = Request.Builder()
        .url("https://api.example.com/form")
        .addHeader("Content-Type", "application/x-www-form-urlencoded;charset=utf-8")
        .put(body.toRequestBody())
        .build()
    client.newCall(request).execute().use { response ->
        println(response.code)
        println(response.body.string())
    }
}
