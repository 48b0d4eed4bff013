import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody

fun main() {
    val client = OkHttpClient()
    val body = "id,name\n0,\"name 0\"\n1,\"name 1\"\n2,\"name 2\"\n3,\"name 3\"\n4,\"name 4\"\n5,\"name 5\"\n6,\"name 6\"\n7,\"name 7\"\n8,\"name 8\"\n9,\"name 9\"\n10,\"name 10\"\n11,\"name 11\"\n"
    val request = Request.Builder()
        .url("https://api.example.com/raw/1")
        .addHeader("Content-Type", "text/csv")
        .put(body.toRequestBody())
        .build()
    client.newCall(request).execute().use { response ->
        println(response.code)
        println(response.body.string())
    }
}
