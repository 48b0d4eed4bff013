import 'dart:convert';

import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/oauth/token',
    options: Options(
      method: 'POST',
      headers: {'Content-Type': 'application/x-www-form-urlencoded'},
      validateStatus: (_) => true,
    ),
    data: utf8.encode('client_id=YOUR_CLIENT_ID&code=a%20%22<CODE>%22%20%26%20%24x&redirect=https%3A%2F%2F{host}%2Fcb%3Fx%3D{{state}}'),
  );
  print(response.statusCode);
  print(response.data);
}
