import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody

fun main() {
    val client = OkHttpClient()
    val body = "{\"a\": 1}"
    val request = Request.Builder()
        .url("https://api.example.com/reports")
        .addHeader("Accept", "text/html;level=1,application/json;q=0.9")
        .addHeader("Accept-Language", "de,en;q=0.5")
        .addHeader("Cache-Control", "no-cache,max-age=0")
        .addHeader("If-Match", "\"a\",\"b\"")
        .addHeader("Prefer", "return=minimal;x=\"y\",wait=5")
        .addHeader("Content-Type", "application/json;charset=UTF-8")
        .addHeader("Content-Disposition", "attachment;filename=\"r.json\"")
        .post(body.toRequestBody())
        .build()
    client.newCall(request).execute().use { response ->
        println(response.code)
        println(response.body.string())
    }
}
