import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody

fun main() {
    val client = OkHttpClient()
    val body = """
        {
          "zero": 0,
          "minus": -12,
          "half": 0.5,
          "pi": 3.14159,
          "max": 9007199254740991,
          "yes": true,
          "no": false,
          "nothing": null
        }
    """.trimIndent()
    val request = Request.Builder()
        .url("https://api.example.com/numbers")
        .addHeader("Content-Type", "application/json")
        .post(body.toRequestBody())
        .build()
    client.newCall(request).execute().use { response ->
        println(response.code)
        println(response.body.string())
    }
}
