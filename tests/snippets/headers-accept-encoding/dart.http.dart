import 'dart:convert';

import 'package:http/http.dart' as http;

Future<void> main() async {
  final url = Uri.parse('https://api.example.com/archive');
  final request = http.Request('GET', url);
  request.headers.addAll({
    'Accept-Encoding': 'identity',
    'User-Agent': 'curl/8.5.0',
    'Accept': '*/*',
    'DNT': '1',
    'X_Under_Score': 'kept',
  });
  final response = await http.Response.fromStream(
    await request.send(),
  );
  print(response.statusCode);
  print(utf8.decode(response.bodyBytes));
}
