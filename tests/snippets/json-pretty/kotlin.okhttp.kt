import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody

fun main() {
    val client = OkHttpClient()
    val body = "{\n    \"id\": 7,\n    \"items\": [\n        {\"sku\": \"A-1\", \"count\": 2}\n    ]\n}\n"
    val request = Request.Builder()
        .url("https://api.example.com/orders")
        .addHeader("Content-Type", "application/json")
        .post(body.toRequestBody())
        .build()
    client.newCall(request).execute().use { response ->
        println(response.code)
        println(response.body.string())
    }
}
