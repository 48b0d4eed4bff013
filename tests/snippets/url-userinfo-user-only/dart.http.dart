import 'dart:convert';

import 'package:http/http.dart' as http;

Future<void> main() async {
  final url = Uri.parse('https://api.example.com/me');
  final request = http.Request('GET', url);
  request.headers.addAll({'Authorization': 'Basic WU9VUl9LRVk6'});
  final response = await http.Response.fromStream(
    await request.send(),
  );
  print(response.statusCode);
  print(utf8.decode(response.bodyBytes));
}
