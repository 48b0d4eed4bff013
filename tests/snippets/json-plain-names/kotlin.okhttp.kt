import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody

fun main() {
    val client = OkHttpClient()
    val body = """
        {
          "class": "a",
          "default": "b",
          "snake_case": 1,
          "kebab-case": 2,
          "dotted.name": 3
        }
    """.trimIndent()
    val request = Request.Builder()
        .url("https://api.example.com/maps")
        .addHeader("Content-Type", "application/json")
        .post(body.toRequestBody())
        .build()
    client.newCall(request).execute().use { response ->
        println(response.code)
        println(response.body.string())
    }
}
