import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody

fun main() {
    val client = OkHttpClient()
    val body = """
        [
          {
            "op": "add",
            "path": "/a",
            "value": [1, 2.5, true, null]
          },
          [],
          {},
          [
            []
          ],
          "x",
          ""
        ]
    """.trimIndent()
    val request = Request.Builder()
        .url("https://api.example.com/batch")
        .addHeader("Content-Type", "application/json")
        .put(body.toRequestBody())
        .build()
    client.newCall(request).execute().use { response ->
        println(response.code)
        println(response.body.string())
    }
}
