import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody

fun main() {
    val client = OkHttpClient()
    val body = """
        {
          "b": 1,
          "10": 2,
          "2": 3,
          "__proto__": {
            "x": 1
          },
          "constructor": null,
          "": "empty",
          "with space": 1,
          "it's": 2
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
