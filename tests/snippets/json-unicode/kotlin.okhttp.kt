import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody

fun main() {
    val client = OkHttpClient()
    val body = "{\n  \"name\": \"Zoë 😀 日本\",\n  \"separator\": \"a\u2028b\u2029c\",\n  \"mark\": \"\ufeffx\",\n  \"escaped\": \"\\u00e9\\ud83d\\ude00\",\n  \"right\": \"a\u202eb\"\n}"
    val request = Request.Builder()
        .url("https://api.example.com/names")
        .addHeader("Content-Type", "application/json")
        .post(body.toRequestBody())
        .build()
    client.newCall(request).execute().use { response ->
        println(response.code)
        println(response.body.string())
    }
}
