import 'dart:convert';

import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/users',
    options: Options(
      method: 'POST',
      headers: {'Expect': '100-continue', 'Content-Type': 'text/plain'},
      validateStatus: (_) => true,
    ),
    data: utf8.encode('x'),
  );
  print(response.statusCode);
  print(response.data);
}
