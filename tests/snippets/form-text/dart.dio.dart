import 'dart:convert';

import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/form',
    options: Options(
      method: 'POST',
      headers: {'Content-Type': 'application/x-www-form-urlencoded'},
      validateStatus: (_) => true,
    ),
    data: utf8.encode('a=1&b=two+words&a=%C3%A9&flag'),
  );
  print(response.statusCode);
  print(response.data);
}
