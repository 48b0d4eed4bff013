import 'dart:convert';

import 'package:http/http.dart' as http;

Future<void> main() async {
  final url = Uri.parse('https://api.example.com/settings');
  final request = http.Request('PATCH', url);
  request.headers.addAll({'Content-Type': 'application/x-www-form-urlencoded'});
  request.bodyBytes = utf8.encode('callback=https%3A%2F%2Fexample.com%2Fa%3Fb%3Dc%26d%3De%23f&template={{name}}%20\${name}%20%23{name}&enabled=true');
  final response = await http.Response.fromStream(
    await request.send(),
  );
  print(response.statusCode);
  print(utf8.decode(response.bodyBytes));
}
