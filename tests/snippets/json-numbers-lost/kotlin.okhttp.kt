import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody

fun main() {
    val client = OkHttpClient()
    val body = """
        {
          "big": 12345678901234567890,
          "precise": 9007199254740993,
          "float": 1.0,
          "exponent": 1e5,
          "minus": -0,
          "long": 0.1000000000000000055511151231257827
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
