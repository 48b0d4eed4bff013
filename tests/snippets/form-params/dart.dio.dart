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
    data: utf8.encode('grant_type=client_credentials&client_id=YOUR_CLIENT_ID&scope=read%20write&redirect_uri=https%3A%2F%2Fexample.com%2Fcb%3Fa%3Db%26c%3Dd'),
  );
  print(response.statusCode);
  print(response.data);
}
