import 'dart:convert';

import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/form',
    options: Options(
      method: 'POST',
      headers: {
        'Content-Type': 'application/x-www-form-urlencoded; charset=UTF-8',
      },
      validateStatus: (_) => true,
    ),
    data: utf8.encode('q=harkdown'),
  );
  print(response.statusCode);
  print(response.data);
}
