import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody

fun main() {
    val client = OkHttpClient()
    val body = """
        {
          "zeta": 1,
          "Alpha": 2,
          "alpha": {
            "b": 1,
            "a": 2
          },
          "_": 3,
          "a-b": 4,
          "a.b": 5,
          "class": 6,
          " ": 8
        }
    """.trimIndent()
    val request = Request.Builder()
        .url("https://api.example.com/sorted")
        .addHeader("Content-Type", "application/json")
        .post(body.toRequestBody())
        .build()
    client.newCall(request).execute().use { response ->
        println(response.code)
        println(response.body.string())
    }
}
