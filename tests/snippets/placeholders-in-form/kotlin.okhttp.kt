import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

fun main() {
    val client = OkHttpClient()
    val body = FormBody.Builder()
        .add("client_id", "YOUR_CLIENT_ID")
        .add("code", "a \"<CODE>\" & \$x")
        .add("redirect", "https://{host}/cb?x={{state}}")
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
