import 'dart:convert';

import 'package:http/http.dart' as http;

Future<void> main() async {
  final url = Uri.parse('https://api.example.com/oauth/token');
  final request = http.Request('POST', url);
  request.headers.addAll({'Content-Type': 'application/x-www-form-urlencoded'});
  request.bodyBytes = utf8.encode('client_id=YOUR_CLIENT_ID&code=a%20%22<CODE>%22%20%26%20%24x&redirect=https%3A%2F%2F{host}%2Fcb%3Fx%3D{{state}}');
  final response = await http.Response.fromStream(
    await request.send(),
  );
  print(response.statusCode);
  print(utf8.decode(response.bodyBytes));
}
