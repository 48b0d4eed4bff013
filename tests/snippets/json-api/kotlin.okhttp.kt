import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody

fun main() {
    val client = OkHttpClient()
    val body = """
        {
          "data": {
            "type": "articles",
            "id": "1",
            "attributes": {
              "title": "A new title that is quite a bit longer than it was"
            }
          }
        }
    """.trimIndent()
    val request = Request.Builder()
        .url("https://api.example.com/articles/1")
        .addHeader("Content-Type", "application/vnd.api+json")
        .addHeader("Accept", "application/vnd.api+json")
        .patch(body.toRequestBody())
        .build()
    client.newCall(request).execute().use { response ->
        println(response.code)
        println(response.body.string())
    }
}
