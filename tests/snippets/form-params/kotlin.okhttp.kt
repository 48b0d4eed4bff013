import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

fun main() {
    val client = OkHttpClient()
    val body = FormBody.Builder()
        .add("grant_type", "client_credentials")
        .add("client_id", "YOUR_CLIENT_ID")
        .add("scope", "read write")
        .add("redirect_uri", "https://example.com/cb?a=b&c=d")
        .build()
    val request = Request.Builder()
        .url("https://api.example.com/oauth/token")
        .post(body)
        .build()
    client.newCall(request).execute().use { response ->
        println(response.code)
        println(response.body.string())
    }
}
